import Documents
import Experiments

/// Takes bytes as a spec and does with them all that happens before anything is trained: parse, decode, expand, render
/// the complaints, make the changes that are certain. Whatever the bytes are, none of it may trap.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    let (spec, diagnostics) = ExperimentSpec.read(bytes: bytes, name: "fuzz.yaml", folder: "/nonexistent")
    var all = diagnostics
    if let spec {
        let (plan, others) = RunPlan.make(for: spec, checksFiles: false)
        all += others
        // A spec leads to a plan or to an error, never to both or to neither.
        precondition((plan == nil) == others.contains { $0.severity == .error }, "no plan and no error, or both")
    } else {
        precondition(all.contains { $0.severity == .error }, "no spec and no error")
    }
    let text = DiagnosticRenderer.render(all, closing: nil)
    precondition(text.isEmpty == all.isEmpty, "a complaint that is not shown")
    let isClean = text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 }
    precondition(isClean, "a control character is printed")
    let fixes = all.compactMap(\.fix)
    if let source = fixes.first?.span.source { _ = Diagnostic.Fix.applied(fixes, to: source, bytes: bytes) }
    return 0
}
