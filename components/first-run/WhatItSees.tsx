import { i18n } from '#i18n';
import { Icon, type Shape } from '../shared/Icon.tsx';
import { Section } from '../shared/Section.tsx';

/** What the extension never sees, and what it does. Mark and heading say which is which. */
export function WhatItSees() {
  return (
    <Section id="sees" title={i18n.t('firstRun.sees.title')}>
      <List
        shape="shield"
        items={[
          i18n.t('firstRun.sees.passwords'),
          i18n.t('firstRun.sees.pages'),
          i18n.t('firstRun.sees.otherSites'),
          i18n.t('firstRun.sees.network'),
        ]}
      />
      <h3>{i18n.t('firstRun.sees.can')}</h3>
      <List
        shape="info"
        items={[
          i18n.t('firstRun.sees.portalAddress'),
          i18n.t('firstRun.sees.clickedAddress'),
          i18n.t('firstRun.sees.yourAnswers'),
        ]}
      />
    </Section>
  );
}

function List({ shape, items }: { shape: Shape; items: readonly string[] }) {
  return (
    <ul class={`plain marked ${shape}`}>
      {items.map((item) => (
        <li key={item}>
          <Icon shape={shape} />
          <span>{item}</span>
        </li>
      ))}
    </ul>
  );
}
