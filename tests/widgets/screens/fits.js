/* What of the wall does not fit or is too small, and how many things stand there at once. */
() => {
  const SMALLEST = 28;
  const trouble = [];
  const unit = Math.min(innerWidth / 1920, innerHeight / 1080);
  const wall = document.querySelector(".wall");
  const boxes = [document.documentElement, wall, ...document.querySelectorAll(".page")];
  for (const { className, scrollWidth, scrollHeight, clientWidth, clientHeight } of boxes) {
    if (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1) {
      trouble.push(`scrolls: ${className} ${scrollWidth} x ${scrollHeight} in ${clientWidth} x ${clientHeight}`);
    }
  }
  const all = [...wall.querySelectorAll("*")].filter((each) => !each.closest("svg, .hidden-but-said"));
  const said = all.filter((each) => [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
  for (const each of said) {
    const name = `${each.className} "${each.textContent.slice(0, 30)}"`;
    const size = parseFloat(getComputedStyle(each).fontSize) / unit;
    if (size < SMALLEST - 0.01) trouble.push(`small: ${size.toFixed(1)} ${name}`);
    const box = (each.closest(".page") ?? wall).getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(each);
    for (const line of [...range.getClientRects()].filter((rect) => rect.width)) {
      const beside = line.left < box.left - 1 || line.right > box.right + 1;
      if (beside || line.top < box.top - 4 || line.bottom > box.bottom + 4) trouble.push(`outside: ${name}`);
    }
  }
  if (said.length === 0) trouble.push("nothing to read");
  const things = document.querySelectorAll(".page .board-card, .page .board-charter li").length;
  return { trouble, things };
}
