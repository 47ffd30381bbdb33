import { writeDate } from "../text/dates.ts";
import { GuideFileLink } from "../../_includes/GuideFileLink.tsx";
import { Layout } from "../../_includes/Layout.tsx";
import { sourcesReadUpTo } from "../guide/sourcesReadUpTo.ts";
import { onePage } from "./template.tsx";

export default onePage("/offline/", (edition) => {
  const {
    guide,
    publication: { prefix },
  } = edition;
  return (
    <Layout
      edition={edition}
      address="/offline/"
      heading="Use without signal"
      description="What is saved on your device, how to save the guide for use without signal, and how to remove it."
      skipWords="all"
      bare
    >
      <p class="lead">
        After one visit the whole guide stays on this device: every page, and search. You can read
        it in a school with no signal.
      </p>
      <div id="offline-status" class="status" role="status">
        <p>
          Saving needs a browser with scripts. This one has not started them, so nothing is saved.
          You can still <a href={`${prefix}print/`}>print the guide</a>.
        </p>
      </div>
      <h2 id="how-it-works">How it works</h2>
      <ul>
        <li>When you open a page, your browser saves the guide in the background.</li>
        <li>
          If your device is set to save data, nothing is saved until you press the button here.
        </li>
        <li>
          When the guide changes, a new copy is saved whole. You are offered it; your open page does
          not change under you. Other open pages stay on the old copy until you leave them.
        </li>
        <li>
          Your browser may delete the copy when space is short, or when you have not used the guide
          for some time. Some browsers agree to keep it: you can ask yours here. The guide never
          asks by itself.
        </li>
        <li>
          Removing the copy here takes it off this device. It is not saved again until you ask.
        </li>
      </ul>
      <h2 id="home-screen">Keep it on your home screen</h2>
      <p>
        Your browser’s menu may offer “Add to Home screen” or “Install”. The guide then opens like
        an app, without signal too.
      </p>
      <h2 id="one-file">Keep it as one file</h2>
      <p>
        <GuideFileLink edition={edition} />.
      </p>
      <ul>
        <li>
          It holds the whole guide, with its own search. Any browser can open it, without signal
          too.
        </li>
        <li>Your browser may delete the copy it saved. This file stays until you delete it.</li>
        <li>You can send it to yourself, or share it in a message.</li>
        <li>
          It does not update itself. Its sources were read up to {writeDate(sourcesReadUpTo(guide))}
          . Near its top yours says its own day: if it is an earlier one, download the file again.
        </li>
      </ul>
      <p>
        On a phone or computer that others use, they can see that this guide is saved.{" "}
        <a href={`${prefix}privacy/`}>What is stored, and what is not</a>.
      </p>
    </Layout>
  );
});
