/** A hardship is looked at again after a quarter unless somebody says otherwise: long enough not to nag, short enough not to forget. */
export const daysToReview = 90;
