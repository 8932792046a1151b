using DryRun.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace DryRun.Migrations;

/// <summary>Gives dotnet-ef a context; no database is opened.</summary>
internal sealed class DesignTimeLearnerData : IDesignTimeDbContextFactory<LearnerData>
{
    public LearnerData CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<LearnerData>();
        SqliteStorage.Configure(options, Path.GetTempPath());
        return new LearnerData(options.Options);
    }
}
