import { type BackEnd, constantBytes, rareBytes, type Slot } from './writers.js';

const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

const element = (name: string): Slot => ({
  open: constantBytes(`<${name}>`),
  close: constantBytes(`</${name}>`),
  null: rareBytes(`<${name} xsi:nil="true"/>`),
});

export const xmlBackEnd: BackEnd = {
  module: 'xml-output',
  output: 'XmlOutput',
  document: (rootName) => ({
    open: constantBytes(`<${rootName} ${XSI}>`),
    close: constantBytes(`</${rootName}>`),
    null: rareBytes(`<${rootName} ${XSI} xsi:nil="true"/>`),
  }),
  object: { open: '', close: '' },
  array: { open: '', close: '' },
  property: ({ xmlName }) => element(xmlName),
  entry: ({ xml }, key) => {
    const open = `${constantBytes(`<${xml.entry}><${xml.key}>`)} o.string(${key});`;
    return {
      open: `${open} ${constantBytes(`</${xml.key}><${xml.value}>`)}`,
      close: constantBytes(`</${xml.value}></${xml.entry}>`),
      null: `{ ${open} ${rareBytes(`</${xml.key}><${xml.value} xsi:nil="true"/></${xml.entry}>`)} }`,
    };
  },
  item: element,
};
