import Foundation
import Git
import SystemPackage
import TestSupport

extension ScratchRepository {
  /// Opens it with the variables git is run with, and these.
  func open(at place: String? = nil, setting extra: [String: String] = [:]) throws -> Repository {
    let start = place.map { folder.appending(path: $0).path } ?? path
    return try Repository.open(at: FilePath(start), environment: Environment(environment.merging(extra) { $1 }))
  }

  /// What opening it is refused with.
  func refusal(at place: String? = nil, setting extra: [String: String] = [:]) throws -> String {
    do {
      let repository = try open(at: place, setting: extra)
      return "opened \(repository.gitDirectory)"
    } catch let error as GitError {
      return error.description.replacing(folder.path, with: "")
    }
  }
}

extension [UInt8] {
  /// The bytes as text.
  var text: String { String(decoding: self, as: UTF8.self) }
}
