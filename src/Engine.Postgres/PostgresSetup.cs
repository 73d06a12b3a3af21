using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Parley.Hosting;
using Parley.Journal;

namespace Parley.Postgres;

/// <summary>Keeps the journal on PostgreSQL.</summary>
public static class PostgresSetup
{
    /// <summary>Keeps the journal on PostgreSQL, for several hosts at once. Tables are created, or taken over from an older release, when the application starts.</summary>
    /// <param name="builder">The builder that <see cref="ParleySetup.AddParley"/> gave.</param>
    /// <param name="connectionString">For example <c>Host=db.example;Database=disputes;Username=parley</c>; see <see cref="PostgresOptions"/>.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="connectionString"/> is not understood, or names no database or no host.</exception>
    public static ParleyBuilder UsePostgres(this ParleyBuilder builder, string connectionString) => builder.UsePostgres(new PostgresOptions(connectionString));

    /// <summary>Keeps the journal on PostgreSQL as the options say.</summary>
    /// <param name="builder">The builder that <see cref="ParleySetup.AddParley"/> gave.</param>
    /// <param name="options">Where it lives and how it writes.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> or <paramref name="options"/> is null.</exception>
    public static ParleyBuilder UsePostgres(this ParleyBuilder builder, PostgresOptions options)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(options);
        builder.Services.AddSingleton(_ => PostgresJournal.Open(options));
        builder.Services.Replace(ServiceDescriptor.Singleton<IJournal>(p => p.GetRequiredService<PostgresJournal>()));
        builder.Services.Replace(ServiceDescriptor.Singleton(p => p.GetRequiredService<PostgresJournal>().Key));
        return builder;
    }
}
