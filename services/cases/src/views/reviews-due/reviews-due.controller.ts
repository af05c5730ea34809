import { ReviewsDueQuery, routes } from '@attune/contracts';
import type { ReviewsDue } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Controller, Query } from '@nestjs/common';
import { ReviewsWaiting } from './reviews-waiting.ts';

@Controller()
export class ReviewsDueController {
  constructor(private readonly reviews: ReviewsWaiting) {}

  @Serves(routes.reviewsDue)
  list(@Query({ schema: ReviewsDueQuery }) query: ReviewsDueQuery): Promise<ReviewsDue> {
    return this.reviews.list(query);
  }
}
