import { i18n } from '#i18n';
import { Icon, type Shape } from '../shared/Icon.tsx';

/** What the extension learns, and what it cannot or never does. Mark and heading say which is which. */
export function WhatItSees() {
  return (
    <section aria-labelledby="sees-title">
      <h2 id="sees-title">{i18n.t('firstRun.sees.title')}</h2>
      <List
        shape="good"
        heading={i18n.t('firstRun.sees.can')}
        items={[
          i18n.t('firstRun.sees.portalAddress'),
          i18n.t('firstRun.sees.clickedAddress'),
          i18n.t('firstRun.sees.yourAnswers'),
        ]}
      />
      <List
        shape="stop"
        heading={i18n.t('firstRun.sees.cannot')}
        items={[
          i18n.t('firstRun.sees.passwords'),
          i18n.t('firstRun.sees.pages'),
          i18n.t('firstRun.sees.otherSites'),
          i18n.t('firstRun.sees.network'),
        ]}
      />
    </section>
  );
}

function List({ shape, heading, items }: { shape: Shape; heading: string; items: readonly string[] }) {
  return (
    <>
      <h3>{heading}</h3>
      <ul class={`plain marked ${shape}`}>
        {items.map((item) => (
          <li key={item}>
            <Icon shape={shape} />
            <span>{item}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
