public import ArgumentParser
public import Language

extension Tongue: ExpressibleByArgument {}
