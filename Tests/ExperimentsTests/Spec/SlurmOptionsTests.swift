import Testing

@testable import Experiments

@Suite("What a spec asks of a Slurm cluster")
struct SlurmOptionsTests {
    @Test("is nothing but what the cluster gives, unless the spec says more")
    func defaults() throws {
        let run = try planned("").spec.run
        #expect(run.engine == .local)
        let slurm = run.slurm
        #expect(slurm.partition == nil && slurm.account == nil && slurm.memory == nil && slurm.setup == nil)
        #expect(slurm.time == nil && slurm.maxParallel == nil)
        #expect(slurm.coresPerTask == 1)
        #expect(slurm.options.isEmpty)
        #expect((slurm.shardTime, slurm.poll, slurm.grace) == (600, 10, 60))
        #expect(slurm.submissions == 5)
    }

    @Test("is read with all its settings")
    func everything() throws {
        let run = try planned(
            """
            run:
              engine: slurm
              slurm:
                partition: short
                account: 1234
                time: 1d12h
                cpus_per_task: 4
                memory: 500M
                max_parallel: 100
                setup: |
                  module load gcc
                  export A=$${B}
                options: [--gres=gpu:1, --exclude=n3, --exclusive]
                shard_time: 30m
                poll: 1s
                grace: 2m
                submissions: 0
            """
        ).spec.run
        #expect(run.engine == .slurm)
        let slurm = run.slurm
        #expect(slurm.partition == "short")
        #expect(slurm.account == "1234")
        #expect(slurm.time == 129_600)
        #expect(slurm.coresPerTask == 4)
        #expect(slurm.memory == "500M")
        #expect(slurm.maxParallel == 100)
        #expect(slurm.setup == "module load gcc\nexport A=${B}\n")
        #expect(slurm.options == ["--gres=gpu:1", "--exclude=n3", "--exclusive"])
        #expect((slurm.shardTime, slurm.poll, slurm.grace) == (1800, 1, 120))
        #expect(slurm.submissions == 0)
    }

    @Test("never makes another run of a run")
    func identity() throws {
        func id(_ body: String) throws -> String {
            try planned(body).configurations[0].settings.json.bytes.map(String.init).joined(separator: " ")
        }
        #expect(try id("") == id("run: { engine: slurm, slurm: { partition: short, time: 2h } }"))
    }

    @Test("lets a shard last as long as a job, at most")
    func shardSeconds() {
        var slurm = SlurmOptions()
        #expect(slurm.shardSeconds == 600)
        slurm.time = 3600
        #expect(slurm.shardSeconds == 600)
        slurm.time = 400
        #expect(slurm.shardSeconds == 300)
    }

    @Test("cannot be what Espalier says itself, nor what Slurm does not understand; each place is told")
    func complaints() {
        expect(
            marked: """
                  run:
                    engine: slrm
                #           ^~~~ unknown-value did you mean 'slurm'?
                """)
        expect(
            marked: """
                  run:
                    slurm:
                      time: 30s
                #           ^~~ setting-conflict write minutes or hours: 30m, 4h
                      memory: 4 GB
                #             ^~~~ setting-conflict write 4G
                      options: [--array=0-3, -p long, --gres gpu:1, --time=2h, gpu, --no-requeue]
                #               ^~~~~~~~~~~ setting-conflict remove it
                #                            ^~~~~~~ setting-conflict write '--partition=long'
                #                                     ^~~~~~~~~~~~ setting-conflict write '--gres=gpu:1'
                #                                                   ^~~~~~~~~ setting-conflict write 'time: …' beside 'options:'
                #                                                              ^~~ setting-conflict write '--name=value', each one text
                #                                                                   ^~~~~~~~~~~~ setting-conflict remove it
                """)
        expect(
            marked: """
                  run: { slurm: { memory: much, cpus: 4, poll: 0 } }
                #                               ^~~~ unknown-setting did you mean 'cpus_per_task'?
                #                                              ^ out-of-range must be a time such as 90, 30s, 10m or 2h
                """)
        expect(
            marked: """
                  run: { slurm: { memory: much } }
                #                         ^~~~ setting-conflict write a whole number with K, M, G or T, such as 4G
                """)
    }

    @Test("can be set on the command line")
    func overrides() throws {
        let (spec, diagnostics) = ExperimentSpec.read(
            bytes: Array(head.utf8), name: "test.yaml", folder: ".",
            overrides: ["run.engine=slurm", "run.slurm.partition=short", "run.slurm.options=[--gres=gpu:1]"])
        #expect(diagnostics.isEmpty)
        #expect(spec?.run.engine == .slurm)
        #expect(spec?.run.slurm.partition == "short")
        #expect(spec?.run.slurm.options == ["--gres=gpu:1"])
    }
}
