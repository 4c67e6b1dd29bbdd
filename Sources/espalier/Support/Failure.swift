import ArgumentParser
import Foundation

/// Surroundings that failed: ends the program with exit code 1 after `espalier: ` and the sentence.
struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }

    /// What the system says about an error, without Foundation's wrapping.
    static func reason(_ error: any Error) -> String {
        if let posix = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError, posix.domain == NSPOSIXErrorDomain {
            return String(cString: strerror(Int32(posix.code))).lowercased()
        }
        return (error as NSError).localizedDescription
    }
}
