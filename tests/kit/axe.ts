import axe from 'axe-core';

/** What axe finds wrong with the structure, names and roles of what is shown. Layout is judged in the browsers. */
export async function violations(): Promise<string[]> {
  const { violations } = await axe.run(document, {
    // The document around the components belongs to the HTML files of the entrypoints.
    rules: {
      'color-contrast': { enabled: false },
      'html-has-lang': { enabled: false },
      'document-title': { enabled: false },
    },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
