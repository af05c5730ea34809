import type { CaseEvent, HardshipDisclosed, HardshipReviewed } from '@attune/contracts';
import type { Decider } from '@attune/kernel';
import { changed } from './changed.ts';
import { noted } from './noted.ts';
import type { Noted } from './noted.ts';

type Review = Omit<HardshipReviewed, 'type' | 'hardshipId'> & Noted;
type Disclosed = Omit<HardshipDisclosed, 'type' | 'reviewOn'> & Noted & { readonly reviews: readonly Review[] };

/** A hardship: open, and to be looked at again by a day, or ended. */
export type Hardship =
  | (Disclosed & { readonly status: 'open'; readonly reviewOn: string })
  | (Disclosed & { readonly status: 'ended'; readonly endedOn: string });

export const hardships: Decider<readonly Hardship[], CaseEvent> = {
  initial: [],
  evolve: (state, event) => {
    switch (event.type) {
      case 'HardshipDisclosed':
        return [...state, { status: 'open', ...event.data, reviews: [], ...noted(event) }];
      case 'HardshipReviewed': {
        const { hardshipId, ...review } = event.data;
        const reviewed = { ...review, ...noted(event) };
        return changed(state, isIt(hardshipId), (hardship) => looked(hardship, reviewed));
      }
      case 'HardshipEnded':
        return changed(state, isIt(event.data.hardshipId), (hardship) => ended(hardship, event.data.endedOn));
      case 'SensitiveDataConsentWithdrawn':
        return changed(state, ({ consentId }) => consentId === event.data.consentId, withoutNotes);
      default:
        return state;
    }
  },
};

function isIt(hardshipId: string): (hardship: Hardship) => boolean {
  return (hardship) => hardship.hardshipId === hardshipId;
}

/** A withdrawal takes effect at once: that there is a hardship stays, what was told under the consent goes. */
function withoutNotes({ notes: _told, reviews, ...hardship }: Hardship): Hardship {
  return { ...hardship, reviews: reviews.map(({ notes: _toldThen, ...review }) => review) };
}

function looked(hardship: Hardship, review: Review): Hardship {
  const reviews = [...hardship.reviews, review];
  return hardship.status === 'open' ? { ...hardship, reviews, reviewOn: review.nextReviewOn } : { ...hardship, reviews };
}

function ended(hardship: Hardship, endedOn: string): Hardship {
  if (hardship.status === 'ended') return { ...hardship, endedOn };
  const { reviewOn: _noLongerDue, status: _wasOpen, ...disclosed } = hardship;
  return { ...disclosed, status: 'ended', endedOn };
}
