/** What this project uses of Eleventy 3, which ships no types of its own. */
declare module "@11ty/eleventy" {
  export interface UserConfig {
    globalData: Record<string, unknown>;
    addGlobalData(name: string, data: unknown): void;
    addTransform(
      name: string,
      change: (this: { page: { url: string } }, html: string) => string,
    ): void;
    addExtension(extensions: string[], options: { key: string }): void;
    setTemplateFormats(formats: string[]): void;
    setUseGitIgnore(use: boolean): void;
    setQuietMode(quiet: boolean): void;
  }
  export interface RenderedPage {
    inputPath: string;
    outputPath: string;
    url: string;
    content: string;
  }
  export class Eleventy {
    constructor(
      input: string | undefined,
      output: string | undefined,
      options: {
        configPath?: string;
        quietMode?: boolean;
        config?: (config: UserConfig) => void | Promise<void>;
      },
    );
    disableLogger(): void;
    init(): Promise<void>;
    write(): Promise<[unknown, RenderedPage[] | RenderedPage[][]]>;
    toJSON(): Promise<RenderedPage[]>;
  }
}
