extension TrainingState {
    /// The version of the bytes below. It grows with every change of them, and with every change of the places of
    /// parameters in their array.
    private static let version: UInt32 = 1

    /// The state as bytes, the lowest byte of each number first: the same bytes for the same state on every machine.
    public var bytes: [UInt8] {
        var writer = StateWriter(capacity: byteCount)
        writer.write(Self.version)
        for count in [epoch, batchesDone, step] { writer.write(count) }
        writer.write(lossSum)
        for curve in [runningLoss, validationLoss, validationAccuracy] { writer.write(curve) }
        writer.write(scheduleMemory.factor)
        writer.write(scheduleMemory.best) { $0.write($1) }
        for count in [scheduleMemory.waited, scheduleMemory.cooldown] { writer.write(count) }
        writer.write(stoppingMemory) { writer, memory in
            writer.write(memory.bestEpoch) { $0.write($1) }
            writer.write(memory.best)
            writer.write(memory.waited)
        }
        writer.write(best) { $0.write($1) }
        writer.write(parameters)
        for arrays in [statistics, slots] {
            writer.write(arrays.count)
            for array in arrays { writer.write(array) }
        }
        return writer.bytes
    }

    /// The state that those bytes are; nil when they are none, or of another version.
    public init?(_ bytes: ArraySlice<UInt8>) {
        var reader = StateReader(bytes)
        guard reader.readVersion() == Self.version else { return nil }
        epoch = reader.readCount()
        batchesDone = reader.readCount()
        step = reader.readCount()
        lossSum = reader.readDouble()
        runningLoss = reader.readDoubles()
        validationLoss = reader.readDoubles()
        validationAccuracy = reader.readDoubles()
        scheduleMemory.factor = reader.readDouble()
        scheduleMemory.best = reader.readOptional { $0.readDouble() }
        scheduleMemory.waited = reader.readCount()
        scheduleMemory.cooldown = reader.readCount()
        stoppingMemory = reader.readOptional { reader in
            EarlyStopping.Watch.Memory(
                bestEpoch: reader.readOptional { $0.readCount() }, best: reader.readDouble(),
                waited: reader.readCount())
        }
        best = reader.readOptional { $0.readFloats() }
        parameters = reader.readFloats()
        statistics = reader.readList { $0.readFloats() }
        slots = reader.readList { $0.readFloats() }
        guard reader.isAtEnd else { return nil }
    }

    /// About as many bytes as the state takes.
    public var byteCount: Int {
        let floats = parameters.count * (1 + slots.count) + (best?.count ?? 0) + statistics.reduce(0) { $0 + $1.count }
        let doubles = runningLoss.count + validationLoss.count + validationAccuracy.count
        return 4 * floats + 8 * (doubles + slots.count + statistics.count) + 200
    }
}
