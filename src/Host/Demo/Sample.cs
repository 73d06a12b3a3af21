using System.Collections.Immutable;

namespace Parley.Host.Demo;

/// <summary>A sample dispute: what people do, and when. Everything that follows from it is the engine's.</summary>
/// <param name="Id">The dispute's id.</param>
/// <param name="Title">What it is about, in the language of the run.</param>
/// <param name="Steps">What people do, in order.</param>
internal sealed record Sample(string Id, string Title, ImmutableArray<SampleStep> Steps);
