declare module 'virtual:word-model' {
  /** Made by scripts/word-model/plugin.ts from the data's phrases. */
  const model: import('./word-model').PackedModel;
  export default model;
}
