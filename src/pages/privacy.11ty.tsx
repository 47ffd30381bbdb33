import { Layout } from "../../_includes/Layout.tsx";
import { onePage } from "./template.tsx";

export default onePage("/privacy/", (edition) => {
  const { prefix } = edition.publication;
  return (
    <Layout
      edition={edition}
      address="/privacy/"
      heading="Privacy"
      description="This guide sets no cookies, counts no visits and sends nothing you type anywhere."
      skipWords="all"
      bare
    >
      <p class="lead">
        The guide sets no cookies, counts no visits, and sends nothing anywhere. What you search for
        stays on your device.
      </p>
      <h2 id="stored">What is stored on your device</h2>
      <ul>
        <li>
          A copy of the guide, so that it works without signal.{" "}
          <a href={`${prefix}offline/`}>See it, or remove it</a>.
        </li>
        <li>
          With the copy: a note of which open pages still use an older copy. It does not say which
          pages they are.
        </li>
        <li>
          If you remove the copy, or there is no space for it: a mark that says so, so that it is
          not saved again.
        </li>
        <li>If you ask your browser to keep the copy: your browser’s own answer.</li>
        <li>If you turn the / key off on the page about accessibility: a mark that says so.</li>
      </ul>
      <p>
        What you type into the search box stays in your browser. When you follow a result, the
        browser’s own history keeps the words, so that you can go back to it. On the search page
        they are in the page’s address, so that you can share it: if you send that address, or load
        the page again, it goes to the host like any address.
      </p>
      <p>
        The days you put in to work out dates stay in your browser too. They stand in the page’s
        address after the #, a part that browsers send to no host.
      </p>
      <p>
        What you type into a letter, or onto the sheet for a meeting, stays on that page. It is not
        sent, stored or put in the address. It is gone when you leave the page. If you copy or share
        it, it goes where you put it.
      </p>
      <p>That is all. Nothing in it says who you are, what you read or what you searched for.</p>
      <h2 id="shared">On a shared phone or computer</h2>
      <p>
        Your browser keeps its own list of pages you have opened, as it does for every website.
        Others who use the device can see it. You can clear it in the browser’s settings, or open
        the guide in a private window.
      </p>
      <h2 id="host">What the host sees</h2>
      <p>
        Like any website, the host’s computers see that somebody asked for a page, and from which
        internet address. The host’s own privacy notice says what it does with that.
      </p>
      <h2 id="links">Links to other websites</h2>
      <p>
        When you follow a link to another website, the guide does not tell it where you came from.
        That website has its own rules.
      </p>
    </Layout>
  );
});
