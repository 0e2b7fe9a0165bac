/** A telephone number inside a text: digits with hyphens, perhaps of another country. */
const NUMBER = /(\+?\d[\d-]{6,}\d)/;

/** A text whose telephone numbers stay on one line: a number that breaks in two is misread. */
export function Unbroken({ text }: { text: string }) {
  return (
    <>
      {text.split(NUMBER).map((part, index) =>
        index % 2 === 1 ? (
          <span class="number" key={part}>
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
