import { describe, expect, it } from 'vitest';
import { minutesHtml } from '../../../../shared/minutes/html.ts';
import { minutesText } from '../../../../shared/minutes/minutes-text.ts';
import { attributions } from '../../../../shared/session/schema.ts';
import { aDecision, anAction, anEnvelope } from '../../../support/outcome-builders.ts';
import { aPerson, aSession } from '../../../support/session-builders.ts';
import { minutesFor, text } from './minutes-for.ts';

const ana = aPerson({ name: 'Ana', role: 'chapter-lead' });
const ofAna = { kind: 'person', personId: ana.id } as const;

describe('actions in minutes', () => {
  const action = anAction({
    what: 'split slow UI tests',
    owner: ofAna,
    due: '2026-10-19',
    dimension: 'mastery',
    trigger: 'the build goes red',
    response: 'fix first',
  });
  const session = aSession({ people: [ana], actions: [action] });

  it('stand one a line, owner first, with a box to tick', () => {
    expect(text(session)).toContain(
      '## Actions\n\n- [ ] **Ana** – split slow UI tests – by 2026-10-19 – Mastery – when the build goes red, fix first\n',
    );
    const done = aSession({ actions: [anAction({ what: 'x', state: 'done' })] });
    expect(text(done)).toContain('- [x] **no owner** – x\n');
    expect(minutesText(minutesFor(done), 'plain')).toContain('☑ no owner – x\n');
  });

  it('say what became of them, whom they help and which loop they shorten', () => {
    const all = aSession({
      actions: [
        anAction({ what: 'a', carriedFrom: '2026-09-01', postponed: 1 }),
        anAction({ what: 'b', state: 'escalated', carriedFrom: '2026-09-01' }),
        anAction({ what: 'c', helps: 'testers', loop: { todayMinutes: 40, wishedMinutes: 15 } }),
        anAction({ what: 'gone', deletedAt: 1 }),
      ],
    });
    const lines = text(all).split('\n');
    expect(lines).toContain('- [ ] **no owner** – a (carried over, 2nd time)');
    expect(lines).toContain('- **no owner** – b – escalated (carried over)');
    expect(lines).toContain('- [ ] **no owner** – c – helps testers – loop from 40 to 15 minutes');
    expect(text(all)).not.toContain('gone');
  });

  it('have no box once they were dropped or escalated, in any flavour', () => {
    const settled = aSession({
      actions: [anAction({ what: 'a', state: 'dropped' }), anAction({ what: 'b', state: 'escalated' })],
    });
    expect(text(settled)).toContain('- **no owner** – a – dropped\n- **no owner** – b – escalated\n');
    expect(minutesText(minutesFor(settled), 'plain')).toContain(
      '• no owner – a – dropped\n• no owner – b – escalated\n',
    );
    expect(minutesHtml(minutesFor(settled))).not.toMatch(/[☐☑]/u);
  });

  it('name the owner as far as the session and the audience allow, and tell what they keep back', () => {
    const owners = attributions.map(
      (attribution) => /- \[ \] (.*?) – /.exec(text({ ...session, attribution }))?.[1],
    );
    expect(owners).toEqual(['**Ana**', '**Chapter Lead**', 'split slow UI tests']);
    for (const audience of ['tribe', 'public'] as const) {
      expect(text(session, audience)).toContain('**Chapter Lead** – split slow UI tests');
      expect(text(session, audience)).not.toContain('Ana');
      const left = minutesFor(session, audience).leftOut.find(({ title }) => title === 'Owners of actions');
      expect(JSON.stringify(left)).toContain('Ana');
    }
  });

  it('go on in a second line rather than growing too long', () => {
    const long = aSession({ actions: [anAction({ what: 'w'.repeat(230), due: '2026-10-19', helps: 'us' })] });
    expect(text(long)).toContain('\\\n  by 2026-10-19 – helps us\n');
  });
});

describe('decisions and envelopes in minutes', () => {
  it('say why, what was rejected and when to look again', () => {
    const decision = aDecision({
      what: 'We stop the Thursday release call',
      why: 'six people, one hour',
      rejected: 'every second week',
      revisitOn: '2026-12-01',
      state: 'kept',
    });
    expect(text(aSession({ decisions: [decision] }), 'public')).toContain(
      '## Decisions\n\n- We stop the Thursday release call. Reason: six people, one hour. Rejected: every second week. Revisit: 2026-12-01 Looked at again and kept.\n',
    );
  });

  it('say what is asked, and where no ask stands yet; the public does not read it', () => {
    const session = aSession({
      envelopes: [
        anEnvelope({
          problem: 'Waiting for staging data',
          ask: 'own data set per squad',
          dimension: 'autonomy',
          evidence: 'three days\nin May',
          tried: 'asked twice',
        }),
        anEnvelope({ problem: 'Licences' }),
      ],
    });
    expect(text(session, 'tribe')).toContain(
      '- **Waiting for staging data** – ask: own data set per squad – Autonomy\n  - Evidence: three days\\\n    in May\n  - Tried: asked twice\n- **Licences** – no ask yet, so not sent\n',
    );
    expect(text(session, 'public')).not.toContain('staging');
    expect(JSON.stringify(minutesFor(session, 'public').leftOut)).toContain('Raised to TribeMAP');
  });

  it('are no longer missed once there are some', () => {
    expect(text(aSession(), 'public')).toContain('No actions or decisions yet.');
    expect(text(aSession({ decisions: [aDecision()] }), 'public')).not.toContain('yet');
  });
});
