/// What a page's style sheet says of charts, so that they follow its light and dark colours.
package enum ChartStyle {
  /// Paper is always light.
  package static let css = """
    figure.chart {
      --chart-ink: #1b1f23; --chart-muted: #4b545c; --chart-paper: #ffffff; --chart-grid: #dfe3e6;
      --chart-axis: #7a848c; --chart-track: #e6eaed; --chart-mark: #1f4e66; --chart-goal: #8a3b12;
      --chart-1: #12384a; --chart-2: #3f7d98; --chart-3: #b9d3de; --chart-4: #ffffff; --chart-5: #d9d9d9;
      margin: 0; min-width: 0; break-inside: avoid;
    }
    @media screen and (prefers-color-scheme: dark) {
      figure.chart {
        --chart-ink: #eef1f3; --chart-muted: #b4bdc4; --chart-paper: #1b2024; --chart-grid: #363e44;
        --chart-axis: #8d979f; --chart-track: #323a40; --chart-mark: #7cc0dd; --chart-goal: #f0a37c;
        --chart-1: #d3ebf5; --chart-2: #6db2cf; --chart-3: #2c4754; --chart-4: #1b2024; --chart-5: #41494f;
      }
    }
    figure.chart svg { display: block; width: 100%; max-width: 30rem; height: auto; }
    figure.chart svg text { fill: var(--chart-ink); }
    figure.chart svg text.halo { stroke: var(--chart-paper); }
    figure.chart svg text.muted { fill: var(--chart-muted); }
    figure.chart svg text.paper { fill: var(--chart-paper); }
    figure.chart svg .grid { stroke: var(--chart-grid); }
    figure.chart svg .axis, figure.chart svg .gap { stroke: var(--chart-axis); }
    figure.chart svg .track { fill: var(--chart-track); }
    figure.chart svg .mark { fill: var(--chart-mark); }
    figure.chart svg .line, figure.chart svg .interval { stroke: var(--chart-mark); }
    figure.chart svg .hollow, figure.chart svg .outline {
      stroke: var(--chart-mark); fill: var(--chart-paper);
    }
    figure.chart svg .goal { stroke: var(--chart-goal); }
    figure.chart svg .goalMark { fill: var(--chart-goal); }
    figure.chart svg .goalEdge { fill: var(--chart-paper); }
    figure.chart svg .part { stroke: var(--chart-ink); }
    figure.chart svg .part-1 { fill: var(--chart-1); }
    figure.chart svg .part-2 { fill: var(--chart-2); }
    figure.chart svg .part-3 { fill: var(--chart-3); }
    figure.chart svg .part-4 { fill: var(--chart-4); }
    figure.chart svg .part-5 { fill: var(--chart-5); }
    figure.chart svg .hatch { stroke: var(--chart-ink); }
    figure.chart svg .dot { fill: var(--chart-ink); }
    @media (forced-colors: active) {
      figure.chart svg { forced-color-adjust: none; background: #ffffff; }
    }

    """
}
