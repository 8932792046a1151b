using System.Diagnostics;
using DryRun.Core.Judging;
using DryRun.Judge.Judging;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using Xunit;

namespace DryRun.Judge.Tests.Judging;

/// <summary>These tests kill whatever workers this process has, so nothing else may run beside them.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

[Collection(nameof(Alone))]
public sealed class PoolTests
{
    private static readonly RunRequest Sleep = RunRequest.Of("import time\ntime.sleep(1)\nprint('slept')");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_full_queue_is_busy_at_once()
    {
        await using var judge = await SharedJudge.StartAsync(new JudgeOptions { Workers = 1, QueueLength = 1 });
        var running = judge.RunAsync(Sleep, Token);
        var waiting = judge.RunAsync(Sleep, Token);

        var busy = await Should.ThrowAsync<JudgeBusyException>(() => judge.RunAsync(Sleep, Token));

        busy.RetryAfter.ShouldBeGreaterThan(TimeSpan.Zero);
        (await running).Stdout.ShouldBe("slept\n");
        (await waiting).Stdout.ShouldBe("slept\n");
    }

    [Fact]
    public async Task Many_runs_at_once_do_not_mix()
    {
        await using var judge = await SharedJudge.StartAsync(new JudgeOptions { Workers = 4, QueueLength = 500, RunsPerWorker = 20 });

        var runs = await Task.WhenAll(Enumerable.Range(0, 200).Select(number =>
            judge.RunAsync(RunRequest.Of($"open('/tmp/{number}', 'w').close()\nimport os\nprint({number}, len(os.listdir('/tmp')))"), Token)));

        runs.Select(run => run.Stdout).ShouldBe(Enumerable.Range(0, 200).Select(number => $"{number} 2\n"));
    }

    [Fact]
    public async Task A_worker_that_is_killed_in_the_middle_is_replaced_and_the_run_repeated()
    {
        await using var judge = await SharedJudge.StartAsync(new JudgeOptions { Workers = 1 });
        var running = judge.RunAsync(Sleep, Token);
        await Task.Delay(200, Token);

        Leftovers.KillWorkers();

        (await running).Stdout.ShouldBe("slept\n");
    }

    [Fact]
    public async Task A_zygote_that_is_killed_in_the_middle_is_replaced_and_the_run_repeated()
    {
        await using var judge = await SharedJudge.StartAsync(new JudgeOptions { Workers = 1 });
        var running = judge.RunAsync(Sleep, Token);
        await Task.Delay(200, Token);

        Leftovers.KillZygotes();

        (await running).Stdout.ShouldBe("slept\n");
    }

    [Fact]
    public async Task A_run_whose_workers_are_killed_twice_is_an_internal_error()
    {
        await using var judge = await SharedJudge.StartAsync(new JudgeOptions { Workers = 1 });
        var running = judge.RunAsync(Sleep, Token);
        while (!running.IsCompleted)
        {
            await Task.Delay(100, Token);
            Leftovers.KillZygotes();
        }

        (await running).Status.ShouldBe(RunStatus.InternalError);
    }

    [Fact]
    public async Task Disposing_waits_for_what_is_running_and_leaves_nothing()
    {
        var judge = await SharedJudge.StartAsync(new JudgeOptions { Workers = 2 });
        var before = Leftovers.Of(Environment.ProcessId);
        var running = judge.RunAsync(Sleep, Token);

        await judge.DisposeAsync();

        (await running).Stdout.ShouldBe("slept\n");
        Leftovers.Of(Environment.ProcessId).Except(before).ShouldBeEmpty();
        await Should.ThrowAsync<ObjectDisposedException>(() => judge.RunAsync(Sleep, Token));
    }

    [Fact]
    public async Task A_cancelled_run_is_stopped_and_its_worker_goes_on()
    {
        await using var judge = await SharedJudge.StartAsync(new JudgeOptions { Workers = 1 });
        using var cancelling = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Should.ThrowAsync<OperationCanceledException>(() => judge.RunAsync(RunRequest.Of("while True: pass"), cancelling.Token));

        (await judge.RunAsync(RunRequest.Of("print('on')"), Token)).Stdout.ShouldBe("on\n");
    }

    [Fact]
    public async Task A_worker_dies_with_the_thread_that_started_it_as_with_the_host()
    {
        var starter = new ProcessStarter();
        var plan = SelfCheck.Prepare(new JudgeOptions { UseControlGroups = false });
        await using var worker = await Worker.StartAsync(plan, starter, TimeProvider.System, "unused");
        using var process = Process.GetProcessById(worker.ProcessId);

        starter.Dispose();

        await process.WaitForExitAsync(Token);
        process.HasExited.ShouldBeTrue();
    }

    [Fact]
    public async Task What_a_run_leaves_behind_the_next_does_not_find()
    {
        await using var judge = await SharedJudge.StartAsync(new JudgeOptions { Workers = 1 });
        const string Leave = "import os\nfor place in ('/tmp', '/dev/shm'):\n    open(place + '/left', 'w').close()\n    os.makedirs(place + '/deep/er')\nimport socket\ns = socket.socket(socket.AF_UNIX)\ns.bind('\\0left')\nprint('left')";
        const string Look = "import os\nprint(os.listdir('/tmp'), os.listdir('/dev/shm'))";

        (await judge.RunAsync(RunRequest.Of(Leave), Token)).Stdout.ShouldBe("left\n");

        (await judge.RunAsync(RunRequest.Of(Look), Token)).Stdout.ShouldBe("['main.py'] []\n");
    }

    [Fact]
    public async Task The_simpler_tier_leaves_nothing_behind_either()
    {
        await using var judge = await SharedJudge.StartAsync(new JudgeOptions { Workers = 1, NestNamespaces = false });
        const string Leave = "import os\nfor place in ('/tmp', '/dev/shm'):\n    open(place + '/left', 'w').close()\n    os.makedirs(place + '/deep/er')\nif os.fork() == 0:\n    import time\n    time.sleep(60)\nprint('left')";
        const string Look = "import os\nprint(os.listdir('/tmp'), os.listdir('/dev/shm'))";

        (await judge.RunAsync(RunRequest.Of(Leave), Token)).Stdout.ShouldBe("left\n");

        (await judge.RunAsync(RunRequest.Of(Look), Token)).Stdout.ShouldBe("['main.py'] []\n");
    }

    [Fact]
    public async Task Memory_comes_back_after_a_run_that_used_it()
    {
        await using var judge = await SharedJudge.StartAsync(new JudgeOptions { Workers = 1 });
        const string Use = "x = bytearray(b'x') * (150 << 20)";

        var first = await judge.RunAsync(RunRequest.Of(Use), Token);
        var second = await judge.RunAsync(RunRequest.Of("pass"), Token);

        first.Usage.PeakMemoryBytes.ShouldBeInRange(140L << 20, 200L << 20);
        second.Usage.PeakMemoryBytes.ShouldBeLessThan(40L << 20);
    }

    [Fact]
    public async Task A_program_that_is_not_there_is_said_with_the_command_that_installs_it()
    {
        var options = new JudgeOptions { BubblewrapPath = "/usr/bin/no-bwrap" };

        var refused = await Should.ThrowAsync<SandboxNotPermittedException>(() =>
            SandboxJudge.StartAsync(options, TimeProvider.System, NullLoggerFactory.Instance, Token));

        refused.Message.ShouldContain("sudo apt-get install bubblewrap");
    }

    [Fact]
    public async Task A_sandbox_that_does_not_come_up_is_refused_with_advice()
    {
        var options = new JudgeOptions { BubblewrapPath = "/usr/bin/false" };

        var refused = await Should.ThrowAsync<SandboxNotPermittedException>(() =>
            SandboxJudge.StartAsync(options, TimeProvider.System, NullLoggerFactory.Instance, Token));

        refused.Message.ShouldContain("This host does not let the judge keep programs apart");
    }
}
