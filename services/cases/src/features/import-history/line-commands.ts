import { AddDebt, AdjustDebt, DisputeDebt, OpenCase, ResolveDispute } from '@attune/contracts';
import type { CaseEvent } from '@attune/contracts';
import type { ImportLine } from '@attune/history-import';
import type { Rule } from '@attune/kernel';
import type { Case } from '../../domain/case.ts';
import { addDebt } from '../add-debt/add-debt.ts';
import { adjustDebt } from '../adjust-debt/adjust-debt.ts';
import { disputeDebt } from '../dispute-debt/dispute-debt.ts';
import { openCase } from '../open-case/open-case.ts';
import { resolveDispute } from '../resolve-dispute/resolve-dispute.ts';
import { onlyDebt, openDisputeOf } from './meant.ts';

type LineRule = Rule<ImportLine['commands'][number]['body'], Case, CaseEvent>;

/** What each command of a line does: the same rules as through HTTP, with `only` and `open` put in place of ids that a past does not know. */
export const lineCommands: Readonly<Record<ImportLine['commands'][number]['name'], LineRule>> = {
  openCase: (body, state, now) => openCase(checked(OpenCase, withCreditor(body)), state, now),
  addDebt: (body, state, now) => addDebt(checked(AddDebt, body), state, now),
  adjustDebt: ({ debt, ...body }, state, now) =>
    adjustDebt({ ...checked(AdjustDebt, body), debtId: onlyDebt(debt, state) }, state, now),
  disputeDebt: ({ debt, ...body }, state, now) =>
    disputeDebt(checked(DisputeDebt, { ...body, debtId: onlyDebt(debt, state) }), state, now),
  resolveDispute: ({ dispute, ...body }, state, now) =>
    resolveDispute({ ...checked(ResolveDispute, body), disputeId: openDisputeOf(dispute, state) }, state, now),
};

function checked<Command>(schema: { readonly parse: (body: unknown) => Command }, body: unknown): Command {
  return schema.parse(body);
}

/** A debt of the past is owed to the creditor of the case, unless it says otherwise. */
function withCreditor(body: Readonly<Record<string, unknown>>): unknown {
  const { debts, reference } = body as {
    readonly debts?: readonly object[];
    readonly reference?: { readonly creditor?: unknown };
  };
  return { ...body, debts: debts?.map((debt) => ({ creditor: reference?.creditor, ...debt })) };
}
