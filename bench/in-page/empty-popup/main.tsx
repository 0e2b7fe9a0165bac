/** The smallest popup with Preact: a box, and the text typed into it. */
import { render } from 'preact';
import { useState } from 'preact/hooks';

function Echo() {
  const [words, setWords] = useState('');
  return (
    <>
      <input
        aria-label="Words"
        ref={(input) => input?.focus()}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      {words && <p role="status">{words}</p>}
    </>
  );
}

render(<Echo />, document.getElementById('app') as HTMLElement);
