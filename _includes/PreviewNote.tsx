import { usePage } from "./PageContext.ts";

/** Stands above everything in a copy that editors look at. */
export const PreviewNote = () =>
  usePage().publication.preview ? (
    <p class="preview" role="note">
      <b>Preview.</b> Not for families: this copy is for checking changes.
    </p>
  ) : null;
