using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Parley.Hosting;
using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>Keeps the journal on SQLite.</summary>
public static class SqliteSetup
{
    /// <summary>Keeps the journal in a SQLite file, with its key file beside it. The file is opened, and created if need be, when the application starts.</summary>
    /// <param name="builder">The builder that <see cref="ParleySetup.AddParley"/> gave.</param>
    /// <param name="connectionString">For example <c>Data Source=disputes.db</c>.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="connectionString"/> names no file.</exception>
    public static ParleyBuilder UseSqlite(this ParleyBuilder builder, string connectionString) => builder.UseSqlite(SqliteOptions.Parse(connectionString));

    /// <summary>Keeps the journal in a SQLite file, with its key file beside it or where the options say.</summary>
    /// <param name="builder">The builder that <see cref="ParleySetup.AddParley"/> gave.</param>
    /// <param name="options">Where it lives and how it writes.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> or <paramref name="options"/> is null.</exception>
    public static ParleyBuilder UseSqlite(this ParleyBuilder builder, SqliteOptions options)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(options);
        builder.Services.AddSingleton(_ => SqliteJournal.Open(options));
        builder.Services.Replace(ServiceDescriptor.Singleton<IJournal>(p => p.GetRequiredService<SqliteJournal>()));
        builder.Services.Replace(ServiceDescriptor.Singleton(p => p.GetRequiredService<SqliteJournal>().Key));
        return builder;
    }
}
