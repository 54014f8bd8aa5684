### Figures: how fast the town answers, and how it keeps its word. On the page, in the chat and on charts.

figures-title-answer = The first answer
figures-title-done = Until it is done
figures-title-promises = Promises
figures-title-fixed = Is it fixed?
figures-title-thanks = Thanks

figures-answer = In half of the cases it took { $half } at most, in nine of ten { $most } at most.
figures-done = In half of the cases it took { $half } at most, in nine of ten { $most } at most.
figures-promises = Kept: { $kept } of { $all }.
figures-running = Still to come: { $count }.
figures-fixed = Of 100 people, { $percent } said yes. Answers: { $count }.
figures-thanks = { $count ->
    [0] Nobody has said thank you yet.
    [one] The neighbours said thank you once.
   *[other] The neighbours said thank you { $count } times.
}
figures-few = Fewer than { $minimum }: too few to tell.
figures-none = Nothing yet.

figures-chart-half = half
figures-chart-most = 9 of 10
figures-chart-kept = Kept
figures-chart-broken = Not kept
figures-chart-percent = { $percent } %
figures-line = ▪ { $what } – { $words }
