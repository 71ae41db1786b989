// Placeholder until the module's first file stands here.
