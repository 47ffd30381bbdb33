import { usePage } from "./PageContext.ts";

/** An invitation to keep the guide on the device; what is saved already shows once the script has looked. */
export const SaveOffline = () => {
  const page = usePage();
  if (page.publication.preview || page.publication.offline === "kill") return null;
  return (
    <section class="save" aria-labelledby="save">
      <h2 id="save">Take it with you</h2>
      <p>
        After one visit the whole guide works without signal, search included.{" "}
        <a href={page.href("/offline/")}>See what is saved on this device</a>, or{" "}
        <a href={page.href("/print/")}>print the guide</a>.
      </p>
    </section>
  );
};
