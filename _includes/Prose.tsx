import { renderProse, type RenderOptions } from "../src/prose/render.ts";
import { usePage } from "./PageContext.ts";

type Options = Omit<RenderOptions, "mode">;

const useHtml = (of: string, mode: RenderOptions["mode"], options: Options): string => {
  const page = usePage();
  // The booklet repeats what has its home on other pages, two levels further down.
  const where = page.booklet ? { claims: false, under: (options.under ?? 0) + 2 } : {};
  return renderProse(of, page, { mode, ...options, ...where });
};

/** One line of prose inside another element. */
export const Sentence = ({ of, ...options }: { of: string } & Options) => (
  <span dangerouslySetInnerHTML={{ __html: useHtml(of, "sentence", options) }} />
);

/** Paragraphs, lists and headings. */
export const Text = ({ of, ...options }: { of: string } & Options) => (
  <div class="text" dangerouslySetInnerHTML={{ __html: useHtml(of, "text", options) }} />
);
