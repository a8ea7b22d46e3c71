import localFont from "next/font/local";

// One call for each subset, all under one family name, so that unicode-range lets the browser fetch only the
// files whose letters stand on the page. The loader reads these calls without running them: literals only.
// The extended range leaves out the Vietnamese letters, or every Vietnamese page would fetch both files.
// What every page shows first is preloaded; bold, italics and the rarer Latin letters wait until they are needed.

export const readingVietnamese = localFont({
  src: [
    {
      path: "../node_modules/@fontsource-variable/literata/files/literata-vietnamese-wght-normal.woff2",
      weight: "200 900",
      style: "normal",
    },
  ],
  adjustFontFallback: false,
  declarations: [
    { prop: "font-family", value: "collateReading" },
    {
      prop: "unicode-range",
      value:
        "U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB",
    },
  ],
});

export const readingItalicVietnamese = localFont({
  src: [
    {
      path: "../node_modules/@fontsource-variable/literata/files/literata-vietnamese-wght-italic.woff2",
      weight: "200 900",
      style: "italic",
    },
  ],
  adjustFontFallback: false,
  preload: false,
  declarations: [
    { prop: "font-family", value: "collateReading" },
    {
      prop: "unicode-range",
      value:
        "U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB",
    },
  ],
});

export const interfaceVietnamese = localFont({
  src: [
    {
      path: "../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2",
      weight: "400",
      style: "normal",
    },
  ],
  adjustFontFallback: false,
  declarations: [
    { prop: "font-family", value: "collateInterface" },
    {
      prop: "unicode-range",
      value:
        "U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB",
    },
  ],
});

export const interfaceVietnameseStrong = localFont({
  src: [
    {
      path: "../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-500-normal.woff2",
      weight: "500",
      style: "normal",
    },
    {
      path: "../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2",
      weight: "600",
      style: "normal",
    },
  ],
  adjustFontFallback: false,
  preload: false,
  declarations: [
    { prop: "font-family", value: "collateInterface" },
    {
      prop: "unicode-range",
      value:
        "U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB",
    },
  ],
});

export const readingLatin = localFont({
  src: [
    {
      path: "../node_modules/@fontsource-variable/literata/files/literata-latin-wght-normal.woff2",
      weight: "200 900",
      style: "normal",
    },
  ],
  adjustFontFallback: "Times New Roman",
  declarations: [
    { prop: "font-family", value: "collateReading" },
    {
      prop: "unicode-range",
      value:
        "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD",
    },
  ],
});

export const readingItalicLatin = localFont({
  src: [
    {
      path: "../node_modules/@fontsource-variable/literata/files/literata-latin-wght-italic.woff2",
      weight: "200 900",
      style: "italic",
    },
  ],
  adjustFontFallback: false,
  preload: false,
  declarations: [
    { prop: "font-family", value: "collateReading" },
    {
      prop: "unicode-range",
      value:
        "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD",
    },
  ],
});

export const interfaceLatin = localFont({
  src: [
    {
      path: "../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2",
      weight: "400",
      style: "normal",
    },
  ],
  adjustFontFallback: "Arial",
  declarations: [
    { prop: "font-family", value: "collateInterface" },
    {
      prop: "unicode-range",
      value:
        "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD",
    },
  ],
});

export const interfaceLatinStrong = localFont({
  src: [
    {
      path: "../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-500-normal.woff2",
      weight: "500",
      style: "normal",
    },
    {
      path: "../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2",
      weight: "600",
      style: "normal",
    },
  ],
  adjustFontFallback: false,
  preload: false,
  declarations: [
    { prop: "font-family", value: "collateInterface" },
    {
      prop: "unicode-range",
      value:
        "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD",
    },
  ],
});

export const readingLatinExtended = localFont({
  src: [
    {
      path: "../node_modules/@fontsource-variable/literata/files/literata-latin-ext-wght-normal.woff2",
      weight: "200 900",
      style: "normal",
    },
  ],
  adjustFontFallback: false,
  preload: false,
  declarations: [
    { prop: "font-family", value: "collateReading" },
    {
      prop: "unicode-range",
      value:
        "U+0100-0101, U+0104-010F, U+0112-0127, U+012A-0167, U+016A-019F, U+01A2-01AE, U+01B1-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EFA-1EFF, U+20A0-20AA, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF",
    },
  ],
});

export const readingItalicLatinExtended = localFont({
  src: [
    {
      path: "../node_modules/@fontsource-variable/literata/files/literata-latin-ext-wght-italic.woff2",
      weight: "200 900",
      style: "italic",
    },
  ],
  adjustFontFallback: false,
  preload: false,
  declarations: [
    { prop: "font-family", value: "collateReading" },
    {
      prop: "unicode-range",
      value:
        "U+0100-0101, U+0104-010F, U+0112-0127, U+012A-0167, U+016A-019F, U+01A2-01AE, U+01B1-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EFA-1EFF, U+20A0-20AA, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF",
    },
  ],
});

export const interfaceLatinExtended = localFont({
  src: [
    {
      path: "../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-ext-400-normal.woff2",
      weight: "400",
      style: "normal",
    },
    {
      path: "../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-ext-500-normal.woff2",
      weight: "500",
      style: "normal",
    },
    {
      path: "../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-ext-600-normal.woff2",
      weight: "600",
      style: "normal",
    },
  ],
  adjustFontFallback: false,
  preload: false,
  declarations: [
    { prop: "font-family", value: "collateInterface" },
    {
      prop: "unicode-range",
      value:
        "U+0100-0101, U+0104-010F, U+0112-0127, U+012A-0167, U+016A-019F, U+01A2-01AE, U+01B1-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EFA-1EFF, U+20A0-20AA, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF",
    },
  ],
});
