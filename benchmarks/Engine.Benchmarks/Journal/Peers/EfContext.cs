using Microsoft.EntityFrameworkCore;

namespace Parley.Benchmarks.Journal.Peers;

/// <summary>The tables as somebody would model them who keeps disputes with EF Core: the same keys and look-ups.</summary>
internal sealed class EfContext(DbContextOptions<EfContext> options) : DbContext(options)
{
    public DbSet<EfStream> Streams => Set<EfStream>();

    public DbSet<EfCommit> Commits => Set<EfCommit>();

    public DbSet<EfDeadline> Deadlines => Set<EfDeadline>();

    public DbSet<EfNotice> Notices => Set<EfNotice>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<EfStream>().HasIndex(stream => stream.Name).IsUnique();
        modelBuilder.Entity<EfStream>().HasIndex(stream => new { stream.Stage, stream.Name });
        modelBuilder.Entity<EfStream>().HasIndex(stream => new { stream.Level, stream.Name });
        modelBuilder.Entity<EfCommit>().HasIndex(commit => new { commit.StreamId, commit.Version }).IsUnique();
        modelBuilder.Entity<EfCommit>().HasIndex(commit => new { commit.StreamId, commit.Command }).IsUnique();
        modelBuilder.Entity<EfDeadline>().HasKey(deadline => new { deadline.StreamId, deadline.Name });
        modelBuilder.Entity<EfDeadline>().HasIndex(deadline => new { deadline.Waits, deadline.Rank, deadline.Due });
        modelBuilder.Entity<EfNotice>().HasIndex(notice => new { notice.StreamId, notice.Name }).IsUnique();
    }
}
