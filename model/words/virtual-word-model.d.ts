declare module 'virtual:word-model' {
  /** Made by build/word-model/plugin.ts from the data's phrases. */
  const model: import('./word-model.ts').PackedModel;
  export default model;
}
