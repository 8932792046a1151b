using DryRun.App;
using DryRun.App.Curriculum;
using DryRun.App.Judging;
using DryRun.Core.Curriculum;
using DryRun.Judge.Judging;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace DryRun.Cli.Judging;

/// <summary>What judges for the length of one command, and what to say where it cannot.</summary>
internal static class JudgingHost
{
    /// <summary>Starts the bare judge, uses it and stops it.</summary>
    public static Task<int> UseJudgeAsync(
        Terminal terminal, Func<SandboxJudge, Task<int>> use, CancellationToken cancellationToken) =>
        GuardAsync(terminal, async () =>
        {
            await using var judge = await SandboxJudge.StartAsync(
                new JudgeOptions { Workers = 1 }, TimeProvider.System, NullLoggerFactory.Instance, cancellationToken);
            return await use(judge);
        });

    /// <summary>Reads the content and composes what judges its problems, without a learner or a database.</summary>
    public static Task<int> UseContentAsync(
        Terminal terminal, DryRunOptions options, Func<Catalogue, IServiceProvider, Task<int>> use) =>
        GuardAsync(terminal, async () =>
        {
            var catalogue = CatalogueSource.Read(options.ContentFolder);
            await using var services = new ServiceCollection()
                .AddSingleton(options)
                .AddSingleton(TimeProvider.System)
                .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
                .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
                .AddJudging(catalogue)
                .BuildServiceProvider();
            return await use(catalogue, services);
        });

    private static async Task<int> GuardAsync(Terminal terminal, Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (SandboxNotPermittedException exception)
        {
            return terminal.Fail(ExitCode.Unavailable, exception.Message);
        }
        catch (ContentException exception)
        {
            return terminal.Fail(ExitCode.Usage, exception.Message);
        }
        catch (PreparationException exception)
        {
            return terminal.Fail(ExitCode.Failed, exception.Message);
        }
    }
}
