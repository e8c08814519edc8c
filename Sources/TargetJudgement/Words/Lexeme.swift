/// The words that the analysis asks for by name; everything else is known by its classes only.
enum Lexeme: String, CaseIterable, Sendable {
  case a, an, the, this, these, those, his, her, their, my, our
  case he, she, they, i, it, someone, everyone, everybody, who, that, what
  case when, `if`, once, before, after, until, whenever, so, then, and, or, but, than, not, no, never,
    nothing = "none", any
  case by, within, `in`, on, at, of, out, to, from, `for`, with, without, using, per, over, under, inside,
    below
  case about, up, down, between, into, during, off, through, around
  case each, every, all, both, half, twice, thrice, dozen, pair, couple, quarter, least, most, more, less,
    fewer
  case maximum, max, only, already, now, currently, present, usually, instead, rather, place, better, next,
    last
  case first, coming, end, due, course, eventually, ongoing, possible, soon, settled, ready, later, future,
    long
  case x, times, time, percent, cent, plus
  case will, can, should, must, be, `is`, are, able, have, get, `do`, go, come, make, take
  case term, year, week, month, day, hour, minute, second, weekly, daily, holiday, easter, christmas, whitsun
  case may
  case autumn, spring, summer, winter, key, stage, ks, school, primary, secondary, review, meeting, beginning
  case commencing, wb, w, b, academic
  case stop, reduce, increase, improve, row, running, consecutive, group, table, scale, rate, score, number
  case missing, miss, see, refer, above, count, recite, attend, complete, support, access
  case need, help, same, listen, respond, manage, well, good, average, start, leave, leaves, move, whole
  case everything, fully, completely
  case step, sense, different, separate, turn, page, alone, away, metre, cm, km, mile, session, programme
  case class_ = "class", children, pupils, child, pupil, expectation, age, standardised, point, points
  case work, use, order, them, alphabet, look, follow, kind, back, seat, part, give, him, total, act, play,
    talk, learner, avoid, spelling, reading
}
