using BenchmarkDotNet.Running;
using Nianbao.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(ReportSet).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"], new ShortConfig());
