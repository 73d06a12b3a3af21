using Microsoft.Extensions.DependencyInjection;

namespace Parley.Hosting;

/// <summary>Goes on with what <see cref="ParleySetup.AddParley"/> began: where the journal is, how people are reached.</summary>
public sealed class ParleyBuilder
{
    internal ParleyBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services of the application.</summary>
    public IServiceCollection Services { get; }
}
