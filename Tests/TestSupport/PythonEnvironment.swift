import Foundation

/// Python with packages of PyPI, in a folder of its own below `.build`; without a network there may be none.
public struct PythonEnvironment: Sendable {
  /// Its interpreter.
  public let python: String

  /// Takes the environment of that name, or makes it: `module` is what a program imports of the packages.
  ///
  /// nil where neither works. The packages are words for `pip install`, so that options may stand among them.
  public init?(_ name: String, packages: [String], importing module: String) {
    let folder = Real.build.appending(path: name).path
    python = "\(folder)/bin/python"
    if Tool.run(python, "-c", "import \(module)") { return }
    guard Tool.run("python3", "-m", "venv", folder),
      Tool.run(["\(folder)/bin/pip", "install", "-q"] + packages)
    else { return nil }
  }
}
