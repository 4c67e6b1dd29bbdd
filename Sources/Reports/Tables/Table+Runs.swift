extension Table {
    /// One row per run, in plan order, seeds innermost.
    static func runs(_ results: ExperimentResults) -> Table {
        let stage = results.hasProtocol ? ["stage"] : []
        let fixed = ["run_id", "configuration"] + stage + ["seed", "status", "epochs_run"]
        let names = fixed + results.sweptColumns + results.metrics.map(\.name)
        return Table(columns: names.map { Column($0) }) { take in
            for (configuration, run) in results.runs {
                var row: [Cell] = [.text(run.id), .integer(configuration.configuration.index)]
                row += results.stage(of: configuration)
                row += [
                    .integer(run.seed), .text(run.status.rawValue),
                    run.record.map { .integer($0.result.epochsRun) } ?? .empty,
                ]
                row += results.sweptColumns.map { configuration.cell($0) }
                row += results.metrics.map { Cell(run.record?.result[metric: $0.name]) }
                take(row)
            }
        }
    }

    /// One row per run, epoch and metric.
    static func curves(_ results: ExperimentResults) -> Table {
        Table(columns: ["run_id", "epoch", "metric", "value"].map { Column($0) }) { take in
            for (_, run) in results.runs {
                guard let curves = run.record?.result.curves else { continue }
                for epoch in 0..<(curves.map(\.values.count).max() ?? 0) {
                    for curve in curves where epoch < curve.values.count {
                        take([.text(run.id), .integer(epoch + 1), .text(curve.name), .number(curve.values[epoch])])
                    }
                }
            }
        }
    }

    /// One row per run that was trained.
    static func timings(_ results: ExperimentResults) -> Table {
        Table(columns: ["run_id", "wall_seconds", "host", "started_at"].map { Column($0) }) { take in
            for (_, run) in results.runs {
                guard let provenance = run.record?.provenance else { continue }
                take([
                    .text(run.id), .number(provenance.wallSeconds), .text(provenance.host),
                    .text(provenance.startedAt),
                ])
            }
        }
    }
}

extension ExperimentResults {
    /// With a protocol, the cell that tells runs to tune by from final ones.
    func stage(of configuration: ConfigurationResults) -> [Table.Cell] {
        guard hasProtocol else { return [] }
        return [.text(spec.finalSeeds.contains(configuration.runs.first?.seed ?? -1) ? "final" : "tune")]
    }
}

extension ConfigurationResults {
    /// The text of a swept column as a cell.
    func cell(_ column: String) -> Table.Cell {
        configuration[column].map { $0.isEmpty ? .empty : .text($0) } ?? .empty
    }
}
