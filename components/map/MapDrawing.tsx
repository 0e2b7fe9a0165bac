import { i18n } from '#i18n';
import { CATEGORIES } from '../../data/vocabulary.ts';
import type { MapEntry } from '../../model/answer/portal-map.ts';
import { categoryLabel } from '../shared/labels.ts';
import { shortName } from '../shared/names.ts';

const WIDTH = 790;
const ROW = 30;
const LEFT = 300;
const RIGHT = 470;

/** Topics on the left, portals on the right, a line where a portal does something of the topic; dashed where that depends. */
export function MapDrawing({ entries }: { entries: readonly MapEntry[] }) {
  const topics = CATEGORIES.filter((category) =>
    entries.some(({ links }) => links.some((link) => link.category === category)),
  );
  const height = ROW * Math.max(topics.length, entries.length);
  const yOf = (index: number, count: number) => (height / count) * (index + 0.5);
  return (
    <figure class="map-drawing">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={i18n.t('map.picture')}>
        {entries.flatMap(({ portal, links }, right) =>
          links.map(({ category, sure }) => {
            const from = yOf(topics.indexOf(category), topics.length);
            const to = yOf(right, entries.length);
            return (
              <path
                key={`${category} ${portal.id}`}
                class={sure ? 'sure' : 'depends'}
                data-link={`${category} ${portal.id}`}
                d={`M${LEFT} ${from}C${LEFT + 90} ${from} ${RIGHT - 90} ${to} ${RIGHT} ${to}`}
              />
            );
          }),
        )}
        {topics.map((category, index) => (
          <g key={category}>
            <circle cx={LEFT} cy={yOf(index, topics.length)} r="4" />
            <text x={LEFT - 10} y={yOf(index, topics.length) + 4} text-anchor="end">
              {categoryLabel(category)}
            </text>
          </g>
        ))}
        {entries.map(({ portal }, index) => (
          <g key={portal.id}>
            <circle cx={RIGHT} cy={yOf(index, entries.length)} r="4" />
            <text class="portal" x={RIGHT + 10} y={yOf(index, entries.length) + 4}>
              {shortName(portal)}
            </text>
          </g>
        ))}
      </svg>
      <figcaption class="soft">{i18n.t('map.legend')}</figcaption>
    </figure>
  );
}
