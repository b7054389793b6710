/** The look that widget and console share, as CSS custom properties: in the page for the console, in the shadow root
 * for the widget. `--accent` and `--on-accent` are set by whoever knows the shop's colour. */
export const TOKENS = `
:host, :root {
  color-scheme: light dark;
  --accent: #0f766e;
  --on-accent: #ffffff;
  --accent-soft: light-dark(color-mix(in oklab, var(--accent) 9%, #fffdfa), color-mix(in oklab, var(--accent) 24%,
  #1d1b18));
  --accent-line: light-dark(color-mix(in oklab, var(--accent) 32%, #e9e4dc), color-mix(in oklab, var(--accent) 55%,
  #3a3631));
  --ground: light-dark(#fffdfa, #1d1b18);
  --sunken: light-dark(#f7f4ef, #171512);
  --raised: light-dark(#ffffff, #26231f);
  --bubble: light-dark(#f2eee7, #2e2a25);
  --line: light-dark(#e7e1d8, #3a3530);
  --line-strong: light-dark(#8f877b, #8b8378);
  --ink: light-dark(#26221c, #f1ece4);
  --ink-soft: light-dark(#69614f, #b4ab9d);
  --success: light-dark(#18794e, #4cc38a);
  --success-soft: light-dark(#e8f5ed, #1b2f25);
  --warning: light-dark(#8a5a00, #f0b651);
  --warning-soft: light-dark(#fdf3dc, #36290f);
  --danger: light-dark(#b42318, #ff9a8d);
  --danger-soft: light-dark(#fdecea, #3d1c18);
  --focus: light-dark(#1d4ed8, #9cc2ff);
  --shadow: 0 1px 2px light-dark(rgb(50 40 20 / .08), rgb(0 0 0 / .4)),
    0 12px 40px light-dark(rgb(50 40 20 / .16), rgb(0 0 0 / .55));
  --font: system-ui, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", "Noto Sans Georgian", "Noto Sans Hebrew",
    Vazirmatn, sans-serif;
  --size-small: 13px;
  --size-text: 15px;
  --size-title: 18px;
  --size-display: 24px;
  --line-height: 1.5;
  --radius-large: 16px;
  --radius: 10px;
  --radius-full: 999px;
  --quick: 150ms ease-out;
}
`
