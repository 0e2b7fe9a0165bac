import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PageTerm } from '../../data/shipped.ts';
import { termsIn } from '../../model/answer/glossary.ts';
import { Unsure } from '../shared/Unsure.tsx';
import { Fold } from './Fold.tsx';

/** The words of the trade that some texts use, explained. Nothing where they use none. */
export function Glossary({ texts }: { texts: readonly string[] }) {
  const terms = useTerms();
  const found = termsIn(texts, terms);
  if (found.length === 0) return null;
  return (
    <Fold name="glossary" title={i18n.t('popup.answer.glossary')}>
      <dl>
        {found.map((term) => (
          <div key={term.term}>
            <dt>{term.term}</dt>
            <dd>
              {term.meaning} <Unsure fact={term} />
            </dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}

/** Read only once an answer is up: the popup opens sooner without it. */
function useTerms(): readonly PageTerm[] {
  const [terms, setTerms] = useState<readonly PageTerm[]>([]);
  useEffect(() => {
    let wanted = true;
    import('../../data/glossary.ts').then(
      (file) => wanted && setTerms(file.default),
      (error) => console.error(error),
    );
    return () => {
      wanted = false;
    };
  }, []);
  return terms;
}
