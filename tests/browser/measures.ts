/** What the engines do not measure: each measure looks at the page as it stands, and tells what is wrong there. */
import type { Page } from "playwright";

/** What sticks out of the window sideways, or nothing. */
export const stickingOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter(
      (element) =>
        element.getBoundingClientRect().right > innerWidth + 0.5 &&
        !element.closest(".scroll, .hidden, .in-print"),
    );
    return [
      `${document.documentElement.scrollWidth} px wide: ${
        wide
          .slice(-1)
          .map((element) => element.outerHTML.slice(0, 120))
          .join("") || "unknown"
      }`,
    ];
  });

/** Words of a picture that run out of it, and phone numbers that break over two lines. */
export const spilt = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...[...document.querySelectorAll<SVGTextElement>(".picture text")]
      .filter((text) => {
        const { x, width } = text.getBBox();
        return x + width > text.ownerSVGElement!.viewBox.baseVal.width - 1;
      })
      .map((text) => `runs out of its picture: ${text.textContent}`),
    ...[...document.querySelectorAll('a[href^="tel:"]')]
      .filter((link) => {
        const range = document.createRange();
        range.selectNodeContents(link);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
      })
      .map((link) => `breaks over two lines: ${link.textContent}`),
  ]);

/** What is cut off: words that a box with an end to it does not show, and that no scrolling brings up. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        // A result shows the beginning of a line that is whole on the page it leads to.
        if (
          element.closest(".hidden, .in-print, svg, .results .detail, .panel .detail") ||
          !element.checkVisibility() ||
          !element.textContent
        )
          return false;
        return (
          (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => `cuts off its words: ${element.outerHTML.slice(0, 100)}`),
  );

/** What moves although the reader asked for stillness. */
export const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...document
      .getAnimations()
      .map(
        (animation) =>
          `moves: ${(animation.effect as KeyframeEffect).target?.outerHTML.slice(0, 100)}`,
      ),
    ...[document.documentElement, ...document.querySelectorAll("body *")]
      .filter((element) => {
        const { scrollBehavior, transitionDuration, animationName } = getComputedStyle(element);
        return (
          scrollBehavior === "smooth" || transitionDuration !== "0s" || animationName !== "none"
        );
      })
      .map((element) => `would move: ${element.tagName.toLowerCase()}.${element.className}`),
  ]);

/**
 * Targets under 24 px that stand too near another: WCAG 2.5.8, of which a link within a sentence is excepted. A
 * circle of 24 px round each small one meets no other target, and no other small one's circle.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const targets = [...document.querySelectorAll<HTMLElement>("a[href], button, input, summary")]
      .filter((target) => target.checkVisibility() && !target.matches(".skip"))
      .map((target) => {
        const { left, top, right, bottom, width, height } = target.getBoundingClientRect();
        const inSentence =
          getComputedStyle(target).display === "inline" &&
          target.closest("p, li, dd, dt, td, th, figcaption")?.textContent?.trim() !==
            target.textContent?.trim();
        return {
          target,
          left,
          top,
          right,
          bottom,
          small: (width < 24 || height < 24) && !inSentence,
          x: left + width / 2,
          y: top + height / 2,
        };
      });
    return targets
      .filter(
        (one) =>
          one.small &&
          targets.some((other) => {
            if (
              other === one ||
              other.target.contains(one.target) ||
              one.target.contains(other.target)
            )
              return false;
            const [x, y] = [
              Math.max(other.left, Math.min(one.x, other.right)),
              Math.max(other.top, Math.min(one.y, other.bottom)),
            ];
            return (
              Math.hypot(one.x - x, one.y - y) < 12 ||
              (other.small && Math.hypot(one.x - other.x, one.y - other.y) < 24)
            );
          }),
      )
      .map(({ target }) => `is small and near another: ${target.outerHTML.slice(0, 100)}`);
  });

/** Controls of the frame of a page, its boxes and its buttons that are under 44 px. */
export const lowControls = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        ".brand, .site-header nav a, .site-footer nav a, .cards a, .contact a, input, button, summary, .results li > a:first-child, .panel li > a:first-child",
      ),
    ]
      .filter((control) => control.checkVisibility() && control.getBoundingClientRect().height < 44)
      .map(
        (control) =>
          `${control.tagName.toLowerCase()} “${control.textContent}” is ${control.getBoundingClientRect().height} px high`,
      ),
  );

/** How bright a colour is, written rgb(…), and how far two stand apart: WCAG's own formulas. */
const luminance = (colour: string): number => {
  const [r, g, b] = colour
    .match(/[\d.]+/g)!
    .slice(0, 3)
    .map((part) => Number(part) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};
export const contrast = (...colours: [string, string]): number => {
  const [dark, bright] = colours.map(luminance).sort((a, b) => a - b);
  return (bright! + 0.05) / (dark! + 0.05);
};

/**
 * What axe leaves undecided, measured against what lies behind it: the words of pictures, which lie over boxes that
 * are drawn, and the words of buttons, whose forced colours axe does not see.
 */
export const faintWords = async (page: Page): Promise<string[]> => {
  const words = await page.evaluate(() => [
    ...[...document.querySelectorAll(".picture text")].map((text) => {
      const box = text.classList.contains("arrow-words")
        ? null
        : text.parentElement!.querySelector("rect");
      return {
        what: `${text.getAttribute("class") ?? "plain words"} of a picture`,
        ink: getComputedStyle(text).fill,
        behind: box ? getComputedStyle(box).fill : getComputedStyle(document.body).backgroundColor,
      };
    }),
    ...[...document.querySelectorAll("button")].map((button) => ({
      what: `button “${button.textContent}”`,
      ink: getComputedStyle(button).color,
      behind: getComputedStyle(button).backgroundColor,
    })),
  ]);
  // A button without a colour of its own is seen by axe like any other text.
  return words
    .filter(({ ink, behind }) => !/^rgba\(.*, 0\)$/.test(behind) && contrast(ink, behind) < 4.5)
    .map(({ what, ink, behind }) => `${what}: ${ink} on ${behind}`);
};

/** The spacing that WCAG 1.4.12 lets a reader set. */
export const textSpacing =
  "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }";
