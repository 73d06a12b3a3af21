namespace Parley.Testing;

/// <summary>One line of a scenario: how it reads and what it does, which may say what came of it.</summary>
internal sealed record ScenarioStep(string Text, bool AnswersRefusal, Func<ScenarioRun, CancellationToken, Task<string?>> TakeAsync);
