import { defineConfig } from "vitest/config";

// One entry and one style sheet; each island is a chunk of its own, loaded when a page holds its element.
// The server reads manifest.json for the hashed names (Shared/FrontEnd.cs).
export default defineConfig({
  base: "/dist/",
  publicDir: false,
  build: {
    outDir: "wwwroot/dist",
    emptyOutDir: true,
    manifest: "manifest.json",
    assetsDir: "",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    target: "es2022",
    rolldownOptions: { input: ["Islands/main.ts", "Styles/main.css"] },
  },
  test: {
    environment: "happy-dom",
    include: ["Islands/**/*.test.ts"],
  },
});
