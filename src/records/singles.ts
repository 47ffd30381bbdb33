import { gaps } from "../../_data/gaps.ts";
import { home } from "../../_data/home.ts";
import { language } from "../../_data/language.ts";
import { measured } from "../../_data/measured.ts";
import { rules } from "../../_data/rules.ts";
import { search } from "../../_data/search.ts";
import { site } from "../../_data/site.ts";

/**
 * The files that stand by themselves in the data folder, by their name without its ending:
 * `_data/language.yaml` and its like.
 */
export const singles = { site, home, gaps, language, measured, rules, search };
