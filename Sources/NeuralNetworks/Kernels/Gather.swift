import CInstructions

/// Copies the features of a batch out of the shared data set.
enum Gather {
    /// Writes the inputs of some examples: input = (raw − offset) × factor.
    ///
    /// - Parameters:
    ///   - indices: The examples of the batch.
    ///   - upcoming: The examples of the next batch, whose first rows are fetched.
    ///   - positions: The places in the batch to write.
    ///   - target: Unit panels, `[⌈features / 16⌉][examples][16]`; features beyond the last become zeros.
    static func inputs(
        _ features: FeatureMatrix, scaling: FeatureScaling, indices: ArraySlice<Int32>, upcoming: ArraySlice<Int32>,
        positions: Range<Int>, target: FloatSlice
    ) {
        let featureCount = features.featureCount
        precondition(
            target.count >= Tiles.unitPanelSize(examples: indices.count, units: featureCount), "target too small")
        precondition(scaling.offsets.count == featureCount, "one offset and factor per feature")
        scaling.offsets.withUnsafeBufferPointer { offsets in
            scaling.factors.withUnsafeBufferPointer { factors in
                indices.withUnsafeBufferPointer { indices in
                    upcoming.withUnsafeBufferPointer { upcoming in
                        switch features.storage {
                        case .floats(let floats):
                            floats.withUnsafeBufferPointer { raw in
                                rows(raw, featureCount, offsets, factors, indices, upcoming, positions, target)
                            }
                        case .bytes(let bytes):
                            bytes.withUnsafeBufferPointer { raw in
                                rows(raw, featureCount, offsets, factors, indices, upcoming, positions, target)
                            }
                        }
                    }
                }
            }
        }
    }

    /// How far ahead rows are fetched: examples lie scattered all over the data set.
    private static let prefetchedBytes = 4096

    @inline(__always)
    private static func rows<Raw: RawFeature>(
        _ raw: UnsafeBufferPointer<Raw>, _ featureCount: Int, _ offsets: UnsafeBufferPointer<Float>,
        _ factors: UnsafeBufferPointer<Float>, _ indices: UnsafeBufferPointer<Int32>,
        _ upcoming: UnsafeBufferPointer<Int32>, _ positions: Range<Int>, _ target: FloatSlice
    ) {
        guard let rawBase = raw.baseAddress, let offset = offsets.baseAddress, let factor = factors.baseAddress else {
            return
        }
        let width = Tiles.width
        let exampleCount = indices.count
        let (wholePanels, rest) = featureCount.quotientAndRemainder(dividingBy: width)
        let rowBytes = featureCount * MemoryLayout<Raw>.stride
        let rowLines = (rowBytes + 63) / 64
        let ahead = max(1, prefetchedBytes / max(1, rowBytes))
        for position in positions {
            let place = position + ahead
            if place < exampleCount + upcoming.count {
                let index = place < exampleCount ? indices[place] : upcoming[place - exampleCount]
                var next = UnsafeRawPointer(rawBase + Int(index) &* featureCount)
                for _ in 0..<rowLines {
                    prefetch(next)
                    next += 64
                }
            }
            var row = rawBase + Int(indices[position]) &* featureCount
            var (offset, factor) = (offset, factor)
            var output = target.base + position &* width
            for _ in 0..<wholePanels {
                store((Raw.eight(row) - load(offset, 0)) * load(factor, 0), output, 0)
                store((Raw.eight(row + 8) - load(offset, 8)) * load(factor, 8), output, 8)
                row += width
                offset += width
                factor += width
                output += exampleCount &* width
            }
            if rest > 0 {
                for lane in 0..<rest { output[lane] = (row[lane].float - offset[lane]) * factor[lane] }
                for lane in rest..<width { output[lane] = 0 }
            }
        }
    }
}

/// A number as a data set holds it.
private protocol RawFeature {
    var float: Float { get }

    /// Eight numbers from an address on.
    static func eight(_ base: UnsafePointer<Self>) -> Vector
}

extension Float: RawFeature {
    @inline(__always)
    fileprivate var float: Float { self }

    @inline(__always)
    fileprivate static func eight(_ base: UnsafePointer<Float>) -> Vector { load(base, 0) }
}

extension UInt8: RawFeature {
    @inline(__always)
    fileprivate var float: Float { Float(self) }

    @inline(__always)
    fileprivate static func eight(_ base: UnsafePointer<UInt8>) -> Vector {
        Vector(UnsafeRawPointer(base).loadUnaligned(as: SIMD8<UInt8>.self))
    }
}
