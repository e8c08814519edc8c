/// The words that the analysis asks for by name; everything else is known by its classes only.
enum Lexeme: String, CaseIterable, Sendable {
  case a, an, the, this, these, he, she, they, i, it, that, when, `if`, once, before, after, until
  case whenever, so, then, and, or, but, than, not, no, never, nothing = "none", any, by, within, `in`
  case on, at, of, out, to, from, `for`, with, without, using, per, over, under, inside, below, about
  case up, down, between, during, off, through, each, every, all, both, half, twice, thrice, dozen, pair
  case couple, least, most, more, less, fewer, maximum, max, only, already, now, currently, present
  case instead, rather, place, better, next, last, first, coming, end, due, course, eventually, ongoing
  case possible, soon, settled, ready, future, long, x, times, time, percent, cent, be, `is`, able, have
  case get, `do`, take, term, year, week, month, day, hour, minute, weekly, daily, holiday, easter
  case christmas, whitsun, may, autumn, spring, summer, key, stage, ks, school, primary, secondary
  case review, meeting, beginning, commencing, wb, b, stop, reduce, increase, group, table, scale, score
  case number, missing, see, refer, above, count, recite, attend, complete, support, access, need, help
  case well, good, average, start, whole, page, cm, km, mile, session, class_ = "class", pupil, age
  case point, points, work, use, order, them, follow, kind, back, part, him, total, act, play, talk
  case learner, avoid, spelling, reading
}
