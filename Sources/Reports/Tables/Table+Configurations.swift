import Statistics

extension Table {
    /// One row per configuration with all that its metrics come to over the seeds; behind them, one for the final runs of
    /// each that a protocol chose.
    static func configurations(_ results: ExperimentResults) -> Table {
        let stage = results.hasProtocol ? ["stage"] : []
        let fixed =
            ["configuration"] + stage + results.sweptColumns + ["runs"] + ReportedRun.Status.allCases.map(\.rawValue)
        let statistics = ["n", "mean", "sd", "ci95_low", "ci95_high", "min", "max"]
        let names = fixed + results.metrics.flatMap { metric in statistics.map { "\(metric.name).\($0)" } }
        return Table(columns: names.map { Column($0) }) { take in
            for configuration in results.configurations + results.finals {
                var row: [Cell] = [.integer(configuration.configuration.index)] + results.stage(of: configuration)
                row += results.sweptColumns.map { configuration.cell($0) }
                row.append(.integer(configuration.runs.count))
                row += ReportedRun.Status.allCases.map { .integer(configuration.count($0)) }
                row += results.metrics.flatMap { statisticCells(configuration.summary(of: $0)) }
                take(row)
            }
        }
    }

    private static func statisticCells(_ summary: Summary) -> [Cell] {
        [
            .integer(summary.count), Cell(summary.mean), Cell(summary.standardDeviation), Cell(summary.interval?.low),
            Cell(summary.interval?.high), Cell(summary.smallest), Cell(summary.largest),
        ]
    }

    /// One row per configuration with mean ± standard deviation of its metrics, for people.
    static func overview(_ results: ExperimentResults) -> Table {
        let columns =
            [Column("configuration", .trailing)] + results.sweptColumns.map { Column($0) }
            + results.metrics.map { Column($0.name, .trailing) }
        return Table(columns: columns) { take in
            for configuration in results.configurations {
                take(
                    [.integer(configuration.configuration.index)]
                        + results.sweptColumns.map { configuration.cell($0) }
                        + results.metrics.map { .estimate(configuration.estimate(of: $0)) })
            }
        }
    }
}
