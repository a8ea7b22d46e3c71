export type NavigationItem<Key extends string> = {
  key: Key;
  path: string;
  /** Route segments below the shell that belong to this item; null is the shell's own page. */
  segments: (string | null)[];
  /** Two keys in a row that lead there. */
  keys: string;
};

export const deskNavigation = [
  { key: "inbox", path: "/desk", segments: [null, "articles", "unreadable"], keys: "g i" },
  { key: "coverage", path: "/desk/coverage", segments: ["coverage", "compare"], keys: "g c" },
  { key: "stories", path: "/desk/stories", segments: ["stories"], keys: "g s" },
  { key: "entities", path: "/desk/entities", segments: ["entities"], keys: "g e" },
  { key: "import", path: "/desk/import", segments: ["import"], keys: "g n" },
  { key: "feeds", path: "/desk/feeds", segments: ["feeds"], keys: "g f" },
  { key: "outlets", path: "/desk/outlets", segments: ["outlets"], keys: "g o" },
] as const satisfies NavigationItem<string>[];
