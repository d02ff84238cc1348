// What there is to say against the page as it is shown now: a list of sentences.
async () => {
  const faults = [];
  const label = (element) => element.outerHTML.slice(0, 120);
  const shown = (element) => element.checkVisibility();

  const pictures = [...document.querySelectorAll("article img")].filter(shown);
  for (const picture of pictures) picture.loading = "eager";
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => {})));
  for (const picture of pictures) {
    const box = picture.getBoundingClientRect();
    if (picture.naturalWidth === 0 || box.width < 20 || box.height < 20) {
      faults.push(`a picture that is not drawn: ${label(picture)}`);
    }
  }

  // Within a closed dropdown or another tab nothing has a size.
  for (const formula of [...document.querySelectorAll("math")].filter(shown)) {
    const box = formula.getBoundingClientRect();
    if (box.width < 2 || box.height < 5) faults.push(`a formula that is not drawn: ${label(formula)}`);
  }
  for (const formula of document.querySelectorAll("math merror, article .problematic")) {
    faults.push(`a formula that was not understood: ${label(formula)}`);
  }

  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth + 1) {
    const wide = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > page.clientWidth + 1 && shown(element),
    );
    faults.push(`wider than the screen: ${wide.slice(0, 3).map(label).join(" ; ")}`);
  }

  // Large tables of measurements scroll within their place; those of an indicator are there whole.
  if (/\/indicators\/\w+\.html$/.test(location.pathname)) {
    for (const place of [...document.querySelectorAll("article .table-wrapper")].filter(shown)) {
      if (place.scrollWidth > place.clientWidth + 1) {
        faults.push(`a table that is ${place.scrollWidth - place.clientWidth} px too wide: ${label(place)}`);
      }
    }
  }

  const back = getComputedStyle(document.body).backgroundColor.match(/\d+/g).slice(0, 3).map(Number);
  const light = back.reduce((sum, part) => sum + part, 0) / 3 > 128;
  const wanted = matchMedia("(prefers-color-scheme: light)").matches;
  if (light !== wanted) faults.push(`the page is ${light ? "light" : "dark"}, and should not be`);
  return faults;
}
