import * as Turbo from "@hotwired/turbo";
import { loadIslands } from "./islands";
import "./nonce";

// Turbo's own bar needs an inline style, which the content security policy forbids.
// It marks <html aria-busy> while it waits; Styles/frame.css draws the line from that.
Turbo.config.drive.progressBarDelay = 2 ** 31 - 1;

const loaders = import.meta.glob(["./dr-*.ts", "!./*.test.ts"]);
const load = () => loadIslands(document, loaders);

document.documentElement.classList.add("script");
document.addEventListener("turbo:load", load);
document.addEventListener("turbo:render", load);
document.addEventListener("turbo:frame-load", load);
document.addEventListener("dr-content-added", load);
load();
