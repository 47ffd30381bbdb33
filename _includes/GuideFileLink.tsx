import type { Edition } from "../src/edition.ts";

/** The way to the guide's one file, with its size: nobody pays for a download unawares. */
export const GuideFileLink = ({
  edition: {
    publication: { prefix, guideFile },
  },
}: {
  edition: Edition;
}) => (
  <a href={prefix + guideFile.path} download={guideFile.name}>
    Download the guide as one file ({Math.round(guideFile.bytes.length / 1000)} kB)
  </a>
);
